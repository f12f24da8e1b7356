require('./start.cjs')('import', 'importSources');
