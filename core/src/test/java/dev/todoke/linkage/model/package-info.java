@NullMarked
package dev.todoke.linkage.model;

import org.jspecify.annotations.NullMarked;
