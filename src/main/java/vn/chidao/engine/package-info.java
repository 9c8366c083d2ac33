/**
 * The only package that knows the process engine. The tables say what is true; the engine says who
 * waits and until when. It implements the workflow ports of the features by the processes in {@code
 * bpmn/}, and the beans that those processes call lead back to use cases. It owns no rule and reads
 * none of our tables.
 */
package vn.chidao.engine;
