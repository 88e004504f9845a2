/// Who may open which page, and what every answer tells the browser (画面の安全).
///
/// Read first: [dev.todoke.web.security.SecurityChains], [dev.todoke.web.security.ResponseHeaders].
/// Never here: what an account may do with a record; that is asked at the desks.
@NullMarked
package dev.todoke.web.security;

import org.jspecify.annotations.NullMarked;
