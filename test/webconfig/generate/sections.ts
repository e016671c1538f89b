import fc from 'fast-check';
import type { Piece } from './layout.js';
import type { Written } from './settings.js';
import { attribute, comment } from './spelling.js';

const element = (open: string, ...children: readonly Piece[]): Piece => ({
  open,
  name: open.split(' ')[0] ?? open,
  children,
});
const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const attributes = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
const some = (...pieces: readonly (Piece | undefined)[]) => pieces.filter((piece) => piece !== undefined);

const systemWeb: fc.Arbitrary<Piece> = fc
  .record({
    mode: maybe(pick('On', 'Off', 'RemoteOnly')),
    errors: fc.uniqueArray(pick('403', '404', '500'), { maxLength: 2 }),
    page: pick('/a.html', '/b.html'),
    theme: maybe(pick('Default', 'Contoso')),
    timeout: maybe(pick('20', '60')),
    session: maybe(pick('InProc', 'StateServer', 'SQLServer')),
    state: maybe(pick('tcpip=a:42424', 'tcpip=b:42424')),
    length: maybe(pick('4096', '102400')),
    roles: fc.array(pick('A', 'B', 'C'), { maxLength: 2 }),
    login: maybe(pick('~/login.aspx', '~/Account/Login')),
    trace: maybe(pick('true', 'false')),
  })
  .map(({ mode, errors, page, theme, timeout, session, state, length, roles, login, trace }) =>
    element(
      'system.web',
      ...some(
        element('compilation debug="false" targetFramework="4.5"'),
        mode &&
          element(
            `customErrors mode="${mode}"`,
            ...errors.map((code) => `<error statusCode="${code}" redirect="${page}" />`),
          ),
        theme && `<pages theme="${theme}" />`,
        session && `<sessionState${attributes({ mode: session, stateConnectionString: state, timeout })} />`,
        length && `<httpRuntime${attributes({ maxRequestLength: length, targetFramework: '4.5' })} />`,
        roles.length > 0
          ? element('authorization', ...roles.map((role) => `<allow roles="${role}"/>`), '<deny users="*" />')
          : undefined,
        login && element('authentication mode="Forms"', `<forms${attributes({ loginUrl: login, timeout })} />`),
        trace && `<trace enabled="${trace}" />`,
      ),
    ),
  );

const smtp: fc.Arbitrary<Piece> = fc
  .record({
    method: maybe(pick('Network', 'SpecifiedPickupDirectory')),
    from: maybe(pick('a@example.org', 'b@example.org')),
    host: maybe(pick('smtp1', 'smtp2')),
    port: maybe(pick('25', '587')),
    userName: maybe(pick('u1', 'u2')),
    password: maybe(pick('p1', 'p2')),
  })
  .map(({ method, from, ...network }) =>
    element(
      'system.net',
      element(
        'mailSettings',
        element(`smtp${attributes({ deliveryMethod: method, from })}`, `<network${attributes(network)} />`),
      ),
    ),
  );

const webServer: fc.Arbitrary<Piece> = fc
  .record({
    headers: fc.uniqueArray(
      fc.tuple(pick('X-Frame-Options', 'X-A', 'X-B', 'Content-Security-Policy'), pick('1', '2')),
      {
        selector: ([name]) => name,
        maxLength: 4,
      },
    ),
    remark: fc.boolean(),
    length: maybe(pick('30000000', '1000')),
    extensions: fc.uniqueArray(pick('.json', '.woff', '.svg'), { maxLength: 3 }),
  })
  .map(({ headers, remark, length, extensions }) =>
    element(
      'system.webServer',
      ...some(
        element(
          'httpProtocol',
          element(
            'customHeaders',
            ...(remark ? ['<!-- headers -->'] : []),
            ...headers.map(([name, value]) => `<add name="${name}" value="${value}" />`),
          ),
        ),
        length &&
          element('security', element('requestFiltering', `<requestLimits maxAllowedContentLength="${length}" />`)),
        extensions.length > 0
          ? element('staticContent', ...extensions.map((one) => `<mimeMap fileExtension="${one}" mimeType="x/y" />`))
          : undefined,
      ),
    ),
  );

const serviceModel: fc.Arbitrary<Piece> = fc
  .uniqueArray(fc.tuple(pick('Orders', 'Mail', 'Stock'), pick('http://a/', 'http://b/')), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 3,
  })
  .map((endpoints) =>
    element(
      'system.serviceModel',
      element(
        'client',
        ...endpoints.map(
          ([name, address]) => `<endpoint name="${name}" contract="I${name}" address="${address}${name}" />`,
        ),
      ),
    ),
  );

const runtime: fc.Arbitrary<Piece> = pick('1.0.0.0', '2.0.0.0').map((version) =>
  element(
    'runtime',
    element(
      'assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1"',
      element(
        'dependentAssembly',
        '<assemblyIdentity name="A" culture="neutral" />',
        `<bindingRedirect oldVersion="0.0.0.0-${version}" newVersion="${version}" />`,
      ),
    ),
  ),
);

const custom: fc.Arbitrary<Piece> = fc
  .record({ level: pick('1', '2'), text: maybe(pick('some text', 'other text')) })
  .map(({ level, text }) => element(`custom level="${level}"`, ...some(text && `<note>${text}</note>`)));

/** Sections that are no settings sections; each at most once in a place. */
export const otherSections: fc.Arbitrary<readonly Written[]> = fc
  .tuple(maybe(systemWeb), maybe(smtp), maybe(webServer), maybe(serviceModel), maybe(runtime), maybe(custom))
  .map((pieces) => some(...pieces).map((piece) => () => [piece]));

export const locationSections: fc.Arbitrary<readonly Written[]> = fc
  .tuple(maybe(systemWeb), maybe(webServer))
  .map((pieces) => some(...pieces).map((piece) => () => [piece]));

/** Without a path now and then, or with one that is hard to name. */
export const locationStarts: fc.Arbitrary<{ readonly path: string | undefined; readonly open: Written }> = fc
  .record({
    path: fc.option(pick('Admin', 'admin', 'sub', 'sub/inner', 'a]b', 'é', 'a&b', '.'), { nil: undefined, freq: 12 }),
    inherit: maybe(pick('true', 'false')),
    override: maybe(pick('true', 'false')),
    style: fc.nat(1_000_000),
  })
  .map(({ path, inherit, override, style }) => ({
    path,
    open: (storage) => [
      `location${path === undefined ? '' : attribute('path', path, style, storage)}${attributes({ inheritInChildApplications: inherit, allowOverride: override })}`,
    ],
  }));

export const remarks: fc.Arbitrary<Written> = pick(
  ' top ',
  '',
  ' <appSettings><add key="A" value="no" /></appSettings> ',
  ' ü ',
).map((text) => (storage) => [comment(text, storage)]);

/** .NET refuses a document with one of these among its sections. */
export const flaws: fc.Arbitrary<Written> = pick(
  '<undeclared />',
  '<AppSettings />',
  '<?instruction x?>',
  'text',
  '<![CDATA[ ]]>',
  '<configSections />',
  '<location path="flaw" other="1" />',
  '<location path="flaw"><location path="inner" /></location>',
  '<location path="flaw/" />',
  '<location path=" flaw" />',
  '<location path="flaw*" />',
  '<appSettings /><appSettings />',
  '<appSettings other="1" />',
  '<appSettings><add key="flaw" value="1" other="2" /></appSettings>',
  '<appSettings><add value="1" /></appSettings>',
  '<appSettings>text</appSettings>',
  '<appSettings><other /></appSettings>',
  '<appSettings><clear key="a" /></appSettings>',
  '<appSettings><Add key="a" value="1" /></appSettings>',
  '<connectionStrings><add name="flaw" connectionString="1" /><add name="FLAW" connectionString="2" /></connectionStrings>',
  '<connectionStrings><add connectionString="1" /></connectionStrings>',
  '<connectionStrings><add name="" connectionString="1" /></connectionStrings>',
  '<connectionStrings><add name="flaw" /></connectionStrings>',
  '<connectionStrings configSource="not-there.config" />',
  '<applicationSettings><Undeclared.Settings /></applicationSettings>',
).map((text) => () => [text]);
