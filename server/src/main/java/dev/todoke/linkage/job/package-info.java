/// The run that links all person records (照合の処理).
@NullMarked
package dev.todoke.linkage.job;

import org.jspecify.annotations.NullMarked;
