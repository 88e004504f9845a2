/// A page that shows every shared part of a page in every state (画面の部品の見本), for those who make pages and for tests.
///
/// Never here: anything stored, or anything about a real person.
@NullMarked
package dev.todoke.web.pattern;

import org.jspecify.annotations.NullMarked;
