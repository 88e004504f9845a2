/// Tests of the second factor (第二の認証要素の試験).
@NullMarked
package dev.todoke.identity.factor;

import org.jspecify.annotations.NullMarked;
