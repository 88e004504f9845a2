/// Parts of `todoke link` that need no command around them.
@NullMarked
package dev.todoke.cli.link;

import org.jspecify.annotations.NullMarked;
