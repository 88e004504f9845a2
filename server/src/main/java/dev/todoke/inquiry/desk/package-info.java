/// Where queries are asked, answered and settled (照会の窓口).
@NullMarked
package dev.todoke.inquiry.desk;

import org.jspecify.annotations.NullMarked;
