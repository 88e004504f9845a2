@NullMarked
package dev.todoke.provision.print;

import org.jspecify.annotations.NullMarked;
