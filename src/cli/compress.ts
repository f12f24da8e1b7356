require('./start.cjs')('compress', 'compressSite');
