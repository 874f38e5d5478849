import type { APIRoute, GetStaticPaths } from 'astro';
import { packageNames, packageResponse, packageText } from '../../_package.ts';

/** The web editor in the languages of its users' browsers. */
export const getStaticPaths = (() => {
  const { version }: { version: string } = JSON.parse(packageText('package.json'));
  return packageNames('locales').map((name) => ({
    params: { version, locale: name.replace(/\.json$/, '') },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { locale } }) =>
  packageResponse(`locales/${locale}.json`, 'application/json; charset=utf-8');
