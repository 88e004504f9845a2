/// Many hospitals at once against a real server process: how long a receipt takes, and whether anything is lost
/// or doubled.
@NullMarked
package dev.todoke.bench.load;

import org.jspecify.annotations.NullMarked;
