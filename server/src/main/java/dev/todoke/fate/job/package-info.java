/// Works the fates out anew (届出のゆくえの更新).
@NullMarked
package dev.todoke.fate.job;

import org.jspecify.annotations.NullMarked;
