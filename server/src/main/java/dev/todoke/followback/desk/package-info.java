/// Where rounds are led and answers are given (遡り調査を進めるところ).
@NullMarked
package dev.todoke.followback.desk;

import org.jspecify.annotations.NullMarked;
