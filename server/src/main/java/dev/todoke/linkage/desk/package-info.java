/// Where clerks settle pairs and ask for runs (照合の受付).
@NullMarked
package dev.todoke.linkage.desk;

import org.jspecify.annotations.NullMarked;
