/// Sample applications of a practice installation (練習用の申出), made through the same desks that people use.
@NullMarked
package dev.todoke.provision.demo;

import org.jspecify.annotations.NullMarked;
