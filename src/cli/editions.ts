require('./start.cjs')('editions', 'editions');
