import type { SiteSettings } from '../../model/story.ts';
import { href, searchHref } from '../href.ts';
import { escapeXml } from './xml.ts';

/** Lets a browser search the site from its address bar. Source: OpenSearch 1.1, description document. */
export function formatOpenSearch({ name, language }: SiteSettings, site: URL): string {
  const address = new URL(searchHref(), site).href;
  // The name is for a menu: OpenSearch allows it 16 characters.
  const short = [...name].slice(0, 16).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(short)}</ShortName>
  <Description>${escapeXml(`Claims and passages of ${name}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${escapeXml(language)}</Language>
  <Image width="32" height="32" type="image/svg+xml">${escapeXml(new URL(href('icon.svg'), site).href)}</Image>
  <Url type="text/html" template="${escapeXml(address)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(new URL(href('opensearch.xml'), site).href)}"/>
</OpenSearchDescription>
`;
}
