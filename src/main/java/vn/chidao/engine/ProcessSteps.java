package vn.chidao.engine;

/** What a process may call by name: the beans of this type, and nothing else of the product. */
interface ProcessSteps {
  /** The name under which expressions in the BPMN files know it. */
  String name();
}
