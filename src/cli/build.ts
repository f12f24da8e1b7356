require('./start.cjs')('build', 'build');
