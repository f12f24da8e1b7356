require('./start.cjs')('check', 'check');
