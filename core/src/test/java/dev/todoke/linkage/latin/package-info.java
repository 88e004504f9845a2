@NullMarked
package dev.todoke.linkage.latin;

import org.jspecify.annotations.NullMarked;
