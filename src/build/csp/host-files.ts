/**
 * The headers in the words of each kind of host. The files lie beside the pages, where hosts look for them; they say
 * nothing of what the site is about, and where a host would show them to anybody, they tell it not to.
 */
import { hashedFolder } from '../../domain/offline/hashed-folder.ts';
import { commonHeaders, hashedCache, otherCache, type Header } from './response-headers.ts';

export interface HostFile {
  name: string;
  text: string;
}

export interface SiteShape {
  /** Names of the folders at the top of the built site. Example: ['a', 'da'] */
  folders: readonly string[];
  /** Names of the files at the top. Example: ['404.html', 'icon.svg', 'index.html'] */
  files: readonly string[];
  /** Path of the site on its domain, with slashes around it. Example: /somewhere/ */
  base: string;
}

const says = 'Made by the build; changes here are lost with the next one.';

/** All files for hosts. Nothing but the shape of the site goes in, so that two builds are the same. */
export const hostFiles = (shape: SiteShape): HostFile[] => [
  { name: '_headers', text: headersFile(shape) },
  { name: '.htaccess', text: apacheFile(shape) },
  { name: 'nginx.conf', text: nginxFile() },
  { name: 'vercel.json', text: vercelFile() },
];

/** Netlify and Cloudflare Pages. No address fits two rules that name the same header: Cloudflare would send both values. */
const headersFile = ({ folders, files }: SiteShape): string => {
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const others = [
    '/',
    ...folders.filter((folder) => folder !== hashedFolder).map((folder) => `/${folder}/*`),
    ...files.filter((file) => file !== 'index.html').map((file) => `/${file}`),
  ];
  const rules = [
    rule('/*', commonHeaders),
    rule(`/${hashedFolder}/*`, [hashedCache]),
    ...others.map((path) => rule(path, [otherCache])),
  ];
  return `# ${says}\n${rules.join('\n')}\n`;
};

/** Apache, where .htaccess may set headers (AllowOverride FileInfo). Without mod_headers it changes nothing. */
const apacheFile = ({ base }: SiteShape): string => {
  const set = ([name, value]: Header, condition = ''): string => `  Header always set ${name} "${value}"${condition}`;
  return `# ${says}
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${[...commonHeaders, otherCache].map((header) => set(header)).join('\n')}
${set(hashedCache, ` "expr=%{REQUEST_URI} =~ m#/${hashedFolder}/[^/]+$#"`)}
</IfModule>
# Links are relative to the folder of a page: with a slash too many they lead elsewhere. (One too few Apache adds itself.)
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{THE_REQUEST} "^\\S+ ([^?\\s]*?)//+([^?\\s]*)"
  RewriteRule ^ %1/%2 [R=301,L,NE]
</IfModule>
<IfModule mod_alias.c>
  RedirectMatch 404 "/(_headers|nginx\\.conf|vercel\\.json)$"
</IfModule>
`;
};

/** nginx: stands in a `server` or `location` block, so the kind of file is told by `if` and not by `location` or `map`. */
const nginxFile = (): string => {
  const add = (name: string, value: string): string => `add_header ${name} "${value}" always;`;
  const [cacheName, hashed] = hashedCache;
  return `# ${says}
# Write "include /path/of/the/site/nginx.conf;" into the server block of the site, or into its location block if the
# site stands in a folder, and beside it: error_page 404 /404.html; (in a folder: /folder/404.html).
charset utf-8;
absolute_redirect off;
# Who reads what is written down nowhere.
access_log off;
log_not_found off;
if ($uri ~ "/(_headers|\\.htaccess|nginx\\.conf|vercel\\.json)$") {
  return 404;
}
# Links are relative to the folder of a page: with a slash too many they lead elsewhere. (One too few nginx adds itself.)
if ($request_uri ~ "^([^?]*?)//+([^?]*)") {
  return 301 $1/$2$is_args$args;
}
set $cache "${otherCache[1]}";
if ($uri ~ "/${hashedFolder}/[^/]+$") {
  set $cache "${hashed}";
}
${commonHeaders.map(([name, value]) => add(name, value)).join('\n')}
${add(cacheName, '$cache')}
`;
};

/** Vercel. `trailingSlash`: links are relative to the folder of a page and break without the slash. */
const vercelFile = (): string => {
  const rule = (source: string, headers: readonly Header[]): object => ({
    source,
    headers: headers.map(([key, value]) => ({ key, value })),
  });
  const settings = {
    trailingSlash: true,
    headers: [
      rule('/(.*)', commonHeaders),
      rule(`/${hashedFolder}/(.*)`, [hashedCache]),
      rule(`/((?!${hashedFolder}/).*)`, [otherCache]),
    ],
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
};
