import { z } from 'zod';

/**
 * The tag of a language, `da`, `en-GB` or `zh-Hant-TW`: language, script, country and one variant, each with a hyphen between.
 * Every tag of this form can be formatted for; what else BCP 47 allows, `-x-…` and `-u-…`, would undo the site's own choice
 * of calendar and digits.
 */
export const LanguageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?$/,
    'skal være et sprogmærke som da eller en-GB',
  );
