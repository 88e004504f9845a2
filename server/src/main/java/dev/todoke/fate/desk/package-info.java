/// Where a hospital looks up its notifications (届出のゆくえの照会).
@NullMarked
package dev.todoke.fate.desk;

import org.jspecify.annotations.NullMarked;
