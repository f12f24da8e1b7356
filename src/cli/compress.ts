require('./old-node.cjs');
require('./run.cjs')('compress', 'compressSite');
