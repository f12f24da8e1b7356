require('./old-node.cjs');
require('./run.cjs')('editions', 'editions');
