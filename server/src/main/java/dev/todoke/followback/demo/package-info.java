/// A round of the demonstration (実演: 遡り調査).
@NullMarked
package dev.todoke.followback.demo;

import org.jspecify.annotations.NullMarked;
