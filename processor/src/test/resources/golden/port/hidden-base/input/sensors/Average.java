package sensors;

import base.Base;
import io.streamlets.annotations.Streamlet;

@Streamlet
class Average extends Base {}
