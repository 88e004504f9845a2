@NullMarked
package dev.todoke.linkage.engine;

import org.jspecify.annotations.NullMarked;
