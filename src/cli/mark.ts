require('./old-node.cjs');
require('./run.cjs')('mark', 'mark');
