require('./start.cjs')('mark', 'mark');
