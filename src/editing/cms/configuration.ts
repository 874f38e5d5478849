import type { CmsConfig, GitHubBackend } from '@sveltia/cms';
import type { Site } from '../../archive/schema/site.ts';
import { collectionOf, recordsCollection } from './collection.ts';
import { EDITED_KINDS } from './kind.ts';

/** What the web editor must know of the archive. */
export interface EditorConfiguration {
  /** Whether changes can be proposed to the repository; otherwise only a copy on the editor's machine can be edited. */
  readonly repository: boolean;
  readonly cms: CmsConfig;
}

/** The web editor asks for a repository even where it works on a local copy alone; nothing has this name. */
const NO_REPOSITORY = 'no-repository/archive';

/** `owner/name` of a repository on GitHub; undefined for one elsewhere. */
function repositoryName(address: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address ?? '')?.[1];
}

/** The configuration of the web editor: every field of every schema, and the repository that site.yaml names. */
export function editorConfiguration(site: Site, icon: string): EditorConfiguration {
  const repository = repositoryName(site.repository);
  const backend: GitHubBackend = {
    name: 'github',
    repo: repository ?? NO_REPOSITORY,
    // Signing in by a window of GitHub needs a server of one's own; an access token needs none.
    auth_methods: ['token'],
    commit_messages: {
      create: 'Add {{collection}} {{slug}}',
      update: 'Change {{collection}} {{slug}}',
    },
  };
  return {
    repository: repository !== undefined,
    cms: {
      load_config_file: false,
      backend,
      publish_mode: 'editorial_workflow',
      // The archive holds no pictures; the editor asks for a folder all the same.
      media_folder: 'public',
      public_folder: '/',
      media_libraries: { default: false, stock_assets: false },
      app_title: site.title,
      site_url: site.url,
      logo: { src: icon },
      show_preview_links: false,
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
      output: { omit_empty_optional_fields: true },
      collections: [...EDITED_KINDS.map(collectionOf), recordsCollection()],
    },
  };
}
