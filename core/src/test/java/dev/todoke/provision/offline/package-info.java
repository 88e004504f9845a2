@NullMarked
package dev.todoke.provision.offline;

import org.jspecify.annotations.NullMarked;
