import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { close, listen } from '../fixtures/ports.ts';
import { root as project } from '../fixtures/project.ts';
import { serveExactKeys, type Front, type StoredObject } from './exact-keys.ts';
import { findProgram } from '../fixtures/programs.ts';
import type { Host } from './host.ts';

export const s3: Host = {
  name: 'S3 and CloudFront',
  program: () => findProgram('aws'),
  packages: [],
  // CloudFront compresses, which is not here.
  encodings: [],
  exactKeys: true,
  async serve(root, base, work) {
    const store = new Map<string, StoredObject>();
    const api = createServer((request, response) => void answer(store, request, response));
    const port = await listen(api);
    symlinkSync(join(root, base), join(work, 'dist'));
    await promisify(execFile)(join(project, 'deploy/upload-to-s3.sh'), [`store/${base.slice(1)}`.replace(/\/$/, '')], {
      cwd: work,
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        AWS_ACCESS_KEY_ID: 'reader',
        AWS_SECRET_ACCESS_KEY: 'none',
        AWS_DEFAULT_REGION: 'us-east-1',
        AWS_CONFIG_FILE: '/dev/null',
        AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
      },
    });
    await close(api);
    return serveExactKeys(store, readFront(base));
  },
};

/** As much of S3 as `aws s3 cp` and `aws s3 sync` use: put, list, delete. Signatures are not looked at. */
async function answer(store: Map<string, StoredObject>, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://store');
  const key = decodeURIComponent(url.pathname.replace(/^\/store\/?/, ''));
  const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
  if (request.method === 'PUT') {
    const { 'content-type': type, 'cache-control': cache } = request.headers;
    store.set(key, { body, type, cache });
  } else if (request.method === 'DELETE') {
    store.delete(key);
  } else {
    const prefix = url.searchParams.get('prefix') ?? '';
    // In the order of S3, which `sync` counts on.
    const contents = [...store]
      .filter(([each]) => each.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([each, object]) => entry(each, object));
    response.setHeader('content-type', 'application/xml');
    response.write(`<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`);
  }
  response.end();
}

const entry = (key: string, { body }: StoredObject) =>
  `<Contents><Key>${key}</Key><Size>${body.length}</Size><LastModified>2026-01-01T00:00:00Z</LastModified></Contents>`;

/** What of deploy/cloudfront.yaml readers notice. */
function readFront(base: string): Front {
  // The tags of CloudFormation (!Ref …) are unknown here, and what they stand for is not needed.
  const { Resources } = parse(readFileSync(join(project, 'deploy/cloudfront.yaml'), 'utf8'), { logLevel: 'silent' });
  const { DefaultRootObject, CustomErrorResponses, CacheBehaviors } =
    Resources.Distribution.Properties.DistributionConfig;
  const [error] = CustomErrorResponses;
  const behaviours: [RegExp, Record<string, string>][] = CacheBehaviors.map(
    ({ PathPattern, ResponseHeadersPolicyId }: Record<string, string>) => [
      new RegExp(
        `^${/^\*/.test(PathPattern!) ? '' : base.slice(1)}${PathPattern!.replace(/\./g, '\\.').replace('*', '.*')}$`,
      ),
      headersIn(Resources[ResponseHeadersPolicyId!]),
    ],
  );
  const ofOthers = headersIn(Resources.Headers);
  return {
    headers: (key) => behaviours.find(([pattern]) => pattern.test(key))?.[1] ?? ofOthers,
    rootObject: DefaultRootObject,
    errorStatus: error.ResponseCode,
    errorPage: base.slice(1) + error.ResponsePagePath.slice(1),
  };
}

function headersIn(policy: { Properties: { ResponseHeadersPolicyConfig: HeadersConfig } }): Record<string, string> {
  const { SecurityHeadersConfig: given, CustomHeadersConfig: custom } = policy.Properties.ResponseHeadersPolicyConfig;
  return {
    'content-security-policy': given.ContentSecurityPolicy.ContentSecurityPolicy,
    ...(given.ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    'referrer-policy': given.ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${given.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

interface HeadersConfig {
  SecurityHeadersConfig: {
    ContentSecurityPolicy: { ContentSecurityPolicy: string };
    ContentTypeOptions?: object;
    ReferrerPolicy: { ReferrerPolicy: string };
    StrictTransportSecurity: { AccessControlMaxAgeSec: number };
  };
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
}
