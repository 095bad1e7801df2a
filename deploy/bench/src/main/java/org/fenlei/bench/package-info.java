/** Benchmarks against the running system. They print figures and judge nothing. */
@NullMarked
package org.fenlei.bench;

import org.jspecify.annotations.NullMarked;
