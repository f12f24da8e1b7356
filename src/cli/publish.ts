require('./start.cjs')('publish', 'publish');
