require('./old-node.cjs');
require('./run.cjs')('preview', 'preview');
