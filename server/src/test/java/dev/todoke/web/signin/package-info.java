/// Tests of the doors (サインインの試験).
@NullMarked
package dev.todoke.web.signin;

import org.jspecify.annotations.NullMarked;
