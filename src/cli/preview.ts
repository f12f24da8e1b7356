require('./start.cjs')('preview', 'preview');
