/// Rows of tokens and of answers given (トークンの保管).
@NullMarked
package dev.todoke.api.store;

import org.jspecify.annotations.NullMarked;
