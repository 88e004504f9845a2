@NullMarked
package dev.todoke.linkage.quality;

import org.jspecify.annotations.NullMarked;
