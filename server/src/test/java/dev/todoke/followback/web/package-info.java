/// Pages of the follow-back with a model each (画面の見本).
@NullMarked
package dev.todoke.followback.web;

import org.jspecify.annotations.NullMarked;
