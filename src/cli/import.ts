require('./old-node.cjs');
require('./run.cjs')('import', 'importSources');
