/** The kind of a page, by its address: `/articles/(record)/`, `/articles/(year)/`, `/policies/(one)/(month)/`. */
export function addressKind({ address }: { readonly address: string }): string {
  return address
    .replace(/^\/(articles|statements)\/\d{4}-\d+\/$/, '/$1/(record)/')
    .replace(/^\/(articles|statements)\/(?:\d{4}|undated)\/$/, '/$1/(year)/')
    .replace(/^\/(organisations|policies|people|sources)\/[^/]+\//, '/$1/(one)/')
    .replace(/\/\(one\)\/(?:\d{4}|undated)\/$/, '/(one)/(year)/')
    .replace(/\/\(one\)\/\d{4}-\d{2}\/$/, '/(one)/(month)/')
    .replace(/^\/(timeline|quotations|positions|changes|figures)\/(?:\d{4}|undated)\/$/, '/$1/(year)/')
    .replace(/^\/about\/editing\/rules\/[^/]+\/$/, '/about/editing/rules/(rule)/')
    .replace(/\/(?:page\/)?\d+\/$/, '/(page)/');
}
