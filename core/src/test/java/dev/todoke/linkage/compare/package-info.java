@NullMarked
package dev.todoke.linkage.compare;

import org.jspecify.annotations.NullMarked;
