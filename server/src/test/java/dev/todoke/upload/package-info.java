/// Tests of letting files in.
@NullMarked
package dev.todoke.upload;

import org.jspecify.annotations.NullMarked;
