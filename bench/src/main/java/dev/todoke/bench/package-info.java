/// Benchmarks of kernels (計測), run by JMH, and the tool that read the names out of IPADIC.
@NullMarked
package dev.todoke.bench;

import org.jspecify.annotations.NullMarked;
