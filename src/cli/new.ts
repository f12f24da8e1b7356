require('./start.cjs')('new', 'create');
