require('./start.cjs')('links', 'links');
