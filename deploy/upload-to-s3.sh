#!/bin/sh
# Puts dist/ into the store that deploy/cloudfront.yaml made: deploy/upload-to-s3.sh STORE
# What pages load goes first and stays, so that a page which somebody has open keeps working; pages go last.
# For a sub-folder: STORE/a/b, in the template ResponsePagePath is /a/b/404.html and PathPattern a/b/embeds/*; its home page is /a/b/index.html alone.
set -eu
store=s3://$1

put() { # PATTERN TYPE: left to itself the command guesses, and tells no encoding
  aws s3 cp dist "$store" --recursive --only-show-errors --exclude '*' --include "$1" --content-type "$2" --cache-control "$cache"
}

cache='public, max-age=31536000, immutable'
put 'assets/*.css' 'text/css; charset=utf-8'
put 'assets/*.js' 'text/javascript; charset=utf-8'
put 'assets/*.woff2' font/woff2
put 'assets/*.avif' image/avif
put 'assets/*.gif' image/gif
put 'assets/*.jpeg' image/jpeg
put 'assets/*.jpg' image/jpeg
put 'assets/*.webp' image/webp

cache=no-cache
put '*.argdown' 'text/plain; charset=utf-8'
put '*.bib' 'application/x-bibtex; charset=utf-8'
put '*.csv' 'text/csv; charset=utf-8'
put '*.epub' application/epub+zip
put '*.geojson' application/geo+json
put '*.json' application/json
put '*.md' 'text/markdown; charset=utf-8'
put '*.pdf' application/pdf
put '*.png' image/png
put '*.ris' 'application/x-research-info-systems; charset=utf-8'
put '*.svg' image/svg+xml
put '*.txt' 'text/plain; charset=utf-8'
put '*.xml' application/xml
put feed.json application/feed+json
put feed.xml application/rss+xml
put '*.html' 'text/html; charset=utf-8'

# The rest; and what has gone from dist/ goes from the store.
aws s3 sync dist "$store" --delete --size-only --only-show-errors --cache-control no-cache \
  --exclude 'assets/*' --exclude '*.br' --exclude '*.gz'
