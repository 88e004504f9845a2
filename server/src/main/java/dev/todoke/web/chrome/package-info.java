/// The frame around every page (画面の枠): who is signed in, languages, message files, error pages.
///
/// Read first: [dev.todoke.web.chrome.PageFrame], [dev.todoke.web.chrome.MessageFiles].
/// Never here: the content of a page.
@NullMarked
package dev.todoke.web.chrome;

import org.jspecify.annotations.NullMarked;
