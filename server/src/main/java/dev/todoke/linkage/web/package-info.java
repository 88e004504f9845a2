/// Pages R-03 and R-04 (照合の実行、同一人物の確認).
@NullMarked
package dev.todoke.linkage.web;

import org.jspecify.annotations.NullMarked;
